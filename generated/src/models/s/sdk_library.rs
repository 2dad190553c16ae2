// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SdkLibrary`.
///
/// The service requires `name`, `version` in requests.
#[non_exhaustive]
pub struct SdkLibrary {
    /// `name`, required.
    pub name: Option<String>,
    /// `version`, required.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SdkLibrary {
    "name" Str name,
    "version" Str version,
});

rt::setters!(SdkLibrary {
    0 name with_name(impl Into<String>) clear_name,
    1 version with_version(impl Into<String>) clear_version,
});
