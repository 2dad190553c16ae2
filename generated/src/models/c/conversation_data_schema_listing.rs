// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationDataSchemaListing`.
#[non_exhaustive]
pub struct ConversationDataSchemaListing {
    /// `entities`.
    pub entities: Option<Vec<super::ConversationDataSchema>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationDataSchemaListing {
    "entities" Any entities,
    "selfUri" Str self_uri,
    "total" Int total,
});
