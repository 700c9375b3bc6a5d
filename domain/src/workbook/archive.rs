//! A ZIP archive of parts that may have been pressed elsewhere: browsers press by themselves.

/// A part on its way into an archive.
pub struct Packed<'a> {
    pub name: &'a str,
    /// Of the bytes before they were pressed.
    pub crc: u32,
    /// How many these were.
    pub size: u32,
    pub bytes: Vec<u8>,
    /// By DEFLATE; otherwise the bytes are as they were.
    pub pressed: bool,
}

/// Of 1980-01-01, where the format's calendar begins: the same parts give the same archive.
const DATE: u16 = 0x21;
/// Version 2.0: DEFLATE.
const VERSION: u16 = 20;
/// Names are UTF-8.
const FLAGS: u16 = 0x800;

/// The archive.
pub fn zip(parts: &[Packed<'_>]) -> Vec<u8> {
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    for part in parts {
        let place = length(archive.len());
        archive.extend(0x0403_4b50_u32.to_le_bytes());
        describe(part, &mut archive);
        archive.extend(0_u16.to_le_bytes());
        archive.extend(part.name.as_bytes());
        archive.extend(&part.bytes);

        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend(VERSION.to_le_bytes());
        describe(part, &mut directory);
        // Extra field, comment, disk, internal and external attributes: nothing.
        directory.extend([0; 12]);
        directory.extend(place.to_le_bytes());
        directory.extend(part.name.as_bytes());
    }
    let place = length(archive.len());
    let count = u16::try_from(parts.len()).unwrap_or(u16::MAX);
    let size = length(directory.len());
    archive.extend(directory);
    archive.extend(0x0605_4b50_u32.to_le_bytes());
    archive.extend([0; 4]);
    archive.extend(count.to_le_bytes());
    archive.extend(count.to_le_bytes());
    archive.extend(size.to_le_bytes());
    archive.extend(place.to_le_bytes());
    archive.extend(0_u16.to_le_bytes());
    archive
}

/// What both a part's own header and the directory say of it, up to its name's length.
fn describe(part: &Packed<'_>, to: &mut Vec<u8>) {
    let method = if part.pressed { 8_u16 } else { 0 };
    for number in [VERSION, FLAGS, method, 0, DATE] {
        to.extend(number.to_le_bytes());
    }
    to.extend(part.crc.to_le_bytes());
    to.extend(length(part.bytes.len()).to_le_bytes());
    to.extend(part.size.to_le_bytes());
    to.extend(u16::try_from(part.name.len()).unwrap_or(u16::MAX).to_le_bytes());
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// The checksum archives have of their parts.
pub fn crc32(bytes: &[u8]) -> u32 {
    let table: [u32; 256] = std::array::from_fn(|at| {
        let mut crc = u32::try_from(at).unwrap_or_default();
        for _ in 0..8 {
            crc = if crc & 1 == 1 { 0xEDB8_8320 ^ (crc >> 1) } else { crc >> 1 };
        }
        crc
    });
    !bytes
        .iter()
        .fold(!0_u32, |crc, byte| table[usize::from(crc.to_le_bytes()[0] ^ byte)] ^ (crc >> 8))
}
