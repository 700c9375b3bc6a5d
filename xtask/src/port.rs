use std::net::{Ipv4Addr, TcpListener};

use crate::failure::{Doing, Failure, Result};

/// Asked before anything slow is begun.
pub fn check_free(port: u16) -> Result<()> {
    if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
        return Ok(());
    }
    let other = port.checked_add(1).unwrap_or(8788);
    Err(Failure::new(format!(
        "Port {port} is taken; stop what uses it or choose another: cargo xtask serve --port {other}"
    )))
}

/// Some port that is free now.
pub fn any_free() -> Result<u16> {
    let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).doing(|| "find a free port".into())?;
    Ok(socket.local_addr().doing(|| "find a free port".into())?.port())
}
