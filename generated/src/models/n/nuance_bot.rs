// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NuanceBot`.
#[non_exhaustive]
pub struct NuanceBot {
    /// `application`, required.
    pub application: Option<super::NuanceApplication>,
    /// `channels`.
    pub channels: Option<Vec<super::NuanceChannel>>,
    /// `credentials`.
    pub credentials: Option<Vec<super::NuanceBotCredentials>>,
    /// `geography`, required.
    pub geography: Option<super::NuanceGeography>,
    /// `id`, required.
    pub id: Option<String>,
    /// `integrationId`, required.
    pub integration_id: Option<String>,
    /// `locales`.
    pub locales: Option<Vec<String>>,
    /// `name`, required.
    pub name: Option<String>,
    /// `nuanceEnvironment`, required.
    pub nuance_environment: Option<super::NuanceEnvironment>,
    /// `nuanceOrganization`, required.
    pub nuance_organization: Option<super::NuanceOrganization>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `transferNodes`.
    pub transfer_nodes: Option<Vec<super::NuanceBotTransferNode>>,
    /// `variables`.
    pub variables: Option<Vec<super::NuanceBotVariable>>,
    __marks: rt::Marks,
}

rt::model!(NuanceBot {
    "application" Any application,
    "channels" Any channels,
    "credentials" Any credentials,
    "geography" Any geography,
    "id" Str id,
    "integrationId" Str integration_id,
    "locales" Texts locales,
    "name" Str name,
    "nuanceEnvironment" Any nuance_environment,
    "nuanceOrganization" Any nuance_organization,
    "selfUri" Str self_uri,
    "transferNodes" Any transfer_nodes,
    "variables" Any variables,
});
