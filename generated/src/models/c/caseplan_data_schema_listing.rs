// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseplanDataSchemaListing`.
#[non_exhaustive]
pub struct CaseplanDataSchemaListing {
    /// `entities`.
    pub entities: Option<Vec<super::CaseplanDataSchema>>,
    __marks: rt::Marks,
}

rt::model!(CaseplanDataSchemaListing {
    "entities" Any entities,
});
