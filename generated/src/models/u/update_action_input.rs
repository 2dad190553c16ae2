// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateActionInput`.
///
/// The service requires `version` in requests.
#[non_exhaustive]
pub struct UpdateActionInput {
    /// `category`.
    pub category: Option<String>,
    /// `config`.
    pub config: Option<super::ActionConfig>,
    /// `name`.
    pub name: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UpdateActionInput {
    "category" Str category,
    "config" Any config,
    "name" Str name,
    "version" Int version,
});

rt::setters!(UpdateActionInput {
    0 category with_category(impl Into<String>) clear_category,
    1 config with_config(super::ActionConfig) clear_config,
    2 name with_name(impl Into<String>) clear_name,
    3 version with_version(i64) clear_version,
});
