// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PolicyConditionResult`.
#[non_exhaustive]
pub struct PolicyConditionResult {
    /// `name`.
    pub name: Option<String>,
    /// `result`.
    pub result: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(PolicyConditionResult {
    "name" Str name,
    "result" Bool result,
});
