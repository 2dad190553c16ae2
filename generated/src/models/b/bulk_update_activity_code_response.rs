// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateActivityCodeResponse`.
#[non_exhaustive]
pub struct BulkUpdateActivityCodeResponse {
    /// `entities`.
    pub entities: Option<Vec<super::BusinessUnitActivityCode>>,
    __marks: rt::Marks,
}

rt::model!(BulkUpdateActivityCodeResponse {
    "entities" Any entities,
});
