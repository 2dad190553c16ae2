// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataExtractionFileSchema`.
#[non_exhaustive]
pub struct DataExtractionFileSchema {
    /// `dataSchema`.
    pub data_schema: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateExpires`.
    pub date_expires: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DataExtractionFileSchema {
    "dataSchema" Str data_schema,
    "dateCreated" DateTime date_created,
    "dateExpires" DateTime date_expires,
    "id" Str id,
});
