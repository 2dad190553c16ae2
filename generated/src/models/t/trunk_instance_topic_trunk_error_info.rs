// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkInstanceTopicTrunkErrorInfo`.
#[non_exhaustive]
pub struct TrunkInstanceTopicTrunkErrorInfo {
    /// `code`.
    pub code: Option<String>,
    /// `details`.
    pub details: Option<super::TrunkInstanceTopicTrunkErrorInfoDetails>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TrunkInstanceTopicTrunkErrorInfo {
    "code" Str code,
    "details" Any details,
    "text" Str text,
});
