// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataExtractionFileSchemaListing`.
#[non_exhaustive]
pub struct DataExtractionFileSchemaListing {
    /// `enabledDataSchemas`.
    pub enabled_data_schemas: Option<Vec<String>>,
    /// `entities`.
    pub entities: Option<Vec<super::DataExtractionFileSchema>>,
    /// `errors`.
    pub errors: Option<super::ErrorBody>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `previousUri`.
    pub previous_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DataExtractionFileSchemaListing {
    "enabledDataSchemas" Texts enabled_data_schemas,
    "entities" Any entities,
    "errors" Any errors,
    "nextUri" Str next_uri,
    "previousUri" Str previous_uri,
    "selfUri" Str self_uri,
});
