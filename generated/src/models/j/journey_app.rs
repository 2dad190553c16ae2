// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyApp`.
///
/// The service requires `buildNumber`, `name`, `namespace`, `version` in requests.
#[non_exhaustive]
pub struct JourneyApp {
    /// `buildNumber`, required.
    pub build_number: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namespace`, required.
    pub namespace: Option<String>,
    /// `version`, required.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyApp {
    "buildNumber" Str build_number,
    "name" Str name,
    "namespace" Str namespace,
    "version" Str version,
});

rt::setters!(JourneyApp {
    0 build_number with_build_number(impl Into<String>) clear_build_number,
    1 name with_name(impl Into<String>) clear_name,
    2 namespace with_namespace(impl Into<String>) clear_namespace,
    3 version with_version(impl Into<String>) clear_version,
});
