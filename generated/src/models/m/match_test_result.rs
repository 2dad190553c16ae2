// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MatchTestResult`.
#[non_exhaustive]
pub struct MatchTestResult {
    /// `path`.
    pub path: Option<String>,
    /// `value`.
    pub value: Option<rt::Value>,
    __marks: rt::Marks,
}

rt::model!(MatchTestResult {
    "path" Str path,
    "value" Json value,
});
