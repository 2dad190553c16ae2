// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimGenesysUserExternalId`.
///
/// The service requires `authority`, `value` in requests.
#[non_exhaustive]
pub struct ScimGenesysUserExternalId {
    /// `authority`, required.
    pub authority: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScimGenesysUserExternalId {
    "authority" Str authority,
    "value" Str value,
});

rt::setters!(ScimGenesysUserExternalId {
    0 authority with_authority(impl Into<String>) clear_authority,
    1 value with_value(impl Into<String>) clear_value,
});
