// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LimitDocs`.
#[non_exhaustive]
pub struct LimitDocs {
    /// `configurable`.
    pub configurable: Option<bool>,
    /// `defaultValue`.
    pub default_value: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `resource`.
    pub resource: Option<String>,
    /// `trackable`.
    pub trackable: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(LimitDocs {
    "configurable" Bool configurable,
    "defaultValue" Int default_value,
    "description" Str description,
    "key" Str key,
    "resource" Str resource,
    "trackable" Bool trackable,
});
