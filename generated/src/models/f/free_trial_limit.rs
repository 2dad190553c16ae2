// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FreeTrialLimit`.
#[non_exhaustive]
pub struct FreeTrialLimit {
    /// `defaultValue`.
    pub default_value: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `resource`.
    pub resource: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FreeTrialLimit {
    "defaultValue" Int default_value,
    "description" Str description,
    "key" Str key,
    "resource" Str resource,
});
