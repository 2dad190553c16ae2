// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkErrorInfo`.
#[non_exhaustive]
pub struct TrunkErrorInfo {
    /// `code`.
    pub code: Option<String>,
    /// `details`.
    pub details: Option<super::TrunkErrorInfoDetails>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TrunkErrorInfo {
    "code" Str code,
    "details" Any details,
    "text" Str text,
});
