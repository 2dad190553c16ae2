// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkErrorInfoDetails`.
#[non_exhaustive]
pub struct TrunkErrorInfoDetails {
    /// `code`.
    pub code: Option<String>,
    /// `hostname`.
    pub hostname: Option<String>,
    /// `message`.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TrunkErrorInfoDetails {
    "code" Str code,
    "hostname" Str hostname,
    "message" Str message,
});
