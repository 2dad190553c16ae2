// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DynamicGroupDefinition`.
#[non_exhaustive]
pub struct DynamicGroupDefinition {
    /// `dateModified`, required.
    pub date_modified: Option<rt::DateTime>,
    /// `group`, required.
    pub group: Option<super::AddressableEntityRef>,
    /// `query`, required.
    pub query: Option<super::DynamicGroupQuery>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DynamicGroupDefinition {
    "dateModified" DateTime date_modified,
    "group" Any group,
    "query" Any query,
    "selfUri" Str self_uri,
});
