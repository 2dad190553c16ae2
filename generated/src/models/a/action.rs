// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Action`.
#[non_exhaustive]
pub struct Action {
    /// `category`.
    pub category: Option<String>,
    /// `config`.
    pub config: Option<super::ActionConfig>,
    /// `contract`.
    pub contract: Option<super::ActionContract>,
    /// `id`.
    pub id: Option<String>,
    /// `integrationId`.
    pub integration_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `secure`.
    pub secure: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(Action {
    "category" Str category,
    "config" Any config,
    "contract" Any contract,
    "id" Str id,
    "integrationId" Str integration_id,
    "name" Str name,
    "secure" Bool secure,
    "selfUri" Str self_uri,
    "version" Int version,
});
