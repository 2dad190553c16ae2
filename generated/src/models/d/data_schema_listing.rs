// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataSchemaListing`.
#[non_exhaustive]
pub struct DataSchemaListing {
    /// `entities`.
    pub entities: Option<Vec<super::DataSchema>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DataSchemaListing {
    "entities" Any entities,
    "selfUri" Str self_uri,
    "total" Int total,
});
