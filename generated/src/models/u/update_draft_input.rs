// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateDraftInput`.
///
/// The service requires `version` in requests.
#[non_exhaustive]
pub struct UpdateDraftInput {
    /// `category`.
    pub category: Option<String>,
    /// `config`.
    pub config: Option<super::ActionConfig>,
    /// `contract`.
    pub contract: Option<super::ActionContractInput>,
    /// `name`.
    pub name: Option<String>,
    /// `secure`.
    pub secure: Option<bool>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UpdateDraftInput {
    "category" Str category,
    "config" Any config,
    "contract" Any contract,
    "name" Str name,
    "secure" Bool secure,
    "version" Int version,
});

rt::setters!(UpdateDraftInput {
    0 category with_category(impl Into<String>) clear_category,
    1 config with_config(super::ActionConfig) clear_config,
    2 contract with_contract(super::ActionContractInput) clear_contract,
    3 name with_name(impl Into<String>) clear_name,
    4 secure with_secure(bool) clear_secure,
    5 version with_version(i64) clear_version,
});
