// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExpandableWebDeploymentEntityListing`.
#[non_exhaustive]
pub struct ExpandableWebDeploymentEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::ExpandableWebDeployment>>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `previousUri`.
    pub previous_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ExpandableWebDeploymentEntityListing {
    "entities" Any entities,
    "nextUri" Str next_uri,
    "previousUri" Str previous_uri,
    "selfUri" Str self_uri,
    "total" Int total,
});
