// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialogflowCXAgentSummary`.
#[non_exhaustive]
pub struct DialogflowCXAgentSummary {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `integration`.
    pub integration: Option<super::DomainEntityRef>,
    /// `name`.
    pub name: Option<String>,
    /// `project`.
    pub project: Option<super::DialogflowCXProject>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialogflowCXAgentSummary {
    "description" Str description,
    "id" Str id,
    "integration" Any integration,
    "name" Str name,
    "project" Any project,
    "selfUri" Str self_uri,
});
