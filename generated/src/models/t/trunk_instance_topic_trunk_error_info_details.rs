// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkInstanceTopicTrunkErrorInfoDetails`.
#[non_exhaustive]
pub struct TrunkInstanceTopicTrunkErrorInfoDetails {
    /// `code`.
    pub code: Option<String>,
    /// `hostname`.
    pub hostname: Option<String>,
    /// `message`.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TrunkInstanceTopicTrunkErrorInfoDetails {
    "code" Str code,
    "hostname" Str hostname,
    "message" Str message,
});
