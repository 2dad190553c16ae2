// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialogflowAgent`.
#[non_exhaustive]
pub struct DialogflowAgent {
    /// `environments`.
    pub environments: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `integration`.
    pub integration: Option<super::DomainEntityRef>,
    /// `intents`.
    pub intents: Option<Vec<super::DialogflowIntent>>,
    /// `languages`.
    pub languages: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `project`.
    pub project: Option<super::DialogflowProject>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialogflowAgent {
    "environments" Texts environments,
    "id" Str id,
    "integration" Any integration,
    "intents" Any intents,
    "languages" Texts languages,
    "name" Str name,
    "project" Any project,
    "selfUri" Str self_uri,
});
