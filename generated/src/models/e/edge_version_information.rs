// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeVersionInformation`.
#[non_exhaustive]
pub struct EdgeVersionInformation {
    /// `softwareVersion`.
    pub software_version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeVersionInformation {
    "softwareVersion" Str software_version,
});
