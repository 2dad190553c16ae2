// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsAgentItem`.
#[non_exhaustive]
pub struct InsightsAgentItem {
    /// `id`.
    pub id: Option<String>,
    /// `manager`.
    pub manager: Option<super::DomainEntityRef>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(InsightsAgentItem {
    "id" Str id,
    "manager" Any manager,
    "name" Str name,
    "selfUri" Str self_uri,
});
