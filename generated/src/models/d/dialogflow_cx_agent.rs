// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialogflowCXAgent`.
#[non_exhaustive]
pub struct DialogflowCXAgent {
    /// `environments`.
    pub environments: Option<Vec<super::DialogflowCXEnvironment>>,
    /// `id`.
    pub id: Option<String>,
    /// `integration`.
    pub integration: Option<super::DomainEntityRef>,
    /// `languages`.
    pub languages: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `project`.
    pub project: Option<super::DialogflowCXProject>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialogflowCXAgent {
    "environments" Any environments,
    "id" Str id,
    "integration" Any integration,
    "languages" Texts languages,
    "name" Str name,
    "project" Any project,
    "selfUri" Str self_uri,
});
