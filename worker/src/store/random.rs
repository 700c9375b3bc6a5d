//! The platform's random source.

use domain::Failure;
use wasm_bindgen::JsCast;
use worker::js_sys::{Reflect, global};

use super::broken;

/// Random bytes.
pub fn random<const N: usize>() -> Result<[u8; N], Failure> {
    let mut bytes = [0; N];
    let crypto = Reflect::get(&global(), &"crypto".into());
    let crypto: web_sys::Crypto = crypto
        .and_then(JsCast::dyn_into)
        .map_err(|cause| broken("crypto", &format!("{cause:?}")))?;
    crypto
        .get_random_values_with_u8_array(&mut bytes)
        .map_err(|cause| broken("crypto", &format!("{cause:?}")))?;
    Ok(bytes)
}
