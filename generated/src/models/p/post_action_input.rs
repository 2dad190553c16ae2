// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PostActionInput`.
///
/// The service requires `category`, `config`, `contract`, `integrationId`, `name` in requests.
#[non_exhaustive]
pub struct PostActionInput {
    /// `category`, required.
    pub category: Option<String>,
    /// `config`, required.
    pub config: Option<super::ActionConfig>,
    /// `contract`, required.
    pub contract: Option<super::ActionContractInput>,
    /// `integrationId`, required.
    pub integration_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `secure`.
    pub secure: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(PostActionInput {
    "category" Str category,
    "config" Any config,
    "contract" Any contract,
    "integrationId" Str integration_id,
    "name" Str name,
    "secure" Bool secure,
});

rt::setters!(PostActionInput {
    0 category with_category(impl Into<String>) clear_category,
    1 config with_config(super::ActionConfig) clear_config,
    2 contract with_contract(super::ActionContractInput) clear_contract,
    3 integration_id with_integration_id(impl Into<String>) clear_integration_id,
    4 name with_name(impl Into<String>) clear_name,
    5 secure with_secure(bool) clear_secure,
});
