// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryFacetInfo`.
#[non_exhaustive]
pub struct QueryFacetInfo {
    /// `attributes`.
    pub attributes: Option<Vec<super::FacetKeyAttribute>>,
    /// `facets`.
    pub facets: Option<Vec<super::FacetEntry>>,
    __marks: rt::Marks,
}

rt::model!(QueryFacetInfo {
    "attributes" Any attributes,
    "facets" Any facets,
});
