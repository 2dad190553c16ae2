// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemStatusListing`.
#[non_exhaustive]
pub struct WorkitemStatusListing {
    /// `entities`.
    pub entities: Option<Vec<super::WorkitemStatus>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WorkitemStatusListing {
    "entities" Any entities,
    "selfUri" Str self_uri,
    "total" Int total,
});
