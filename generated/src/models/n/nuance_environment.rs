// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NuanceEnvironment`.
#[non_exhaustive]
pub struct NuanceEnvironment {
    /// `environmentDesignation`, required.
    pub environment_designation: Option<String>,
    /// `executionHost`.
    pub execution_host: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NuanceEnvironment {
    "environmentDesignation" Str environment_designation,
    "executionHost" Str execution_host,
    "id" Str id,
    "name" Str name,
});
