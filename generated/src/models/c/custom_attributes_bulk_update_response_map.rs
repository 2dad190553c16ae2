// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomAttributesBulkUpdateResponseMap`.
#[non_exhaustive]
pub struct CustomAttributesBulkUpdateResponseMap {
    /// `results`.
    pub results: Option<
        std::collections::BTreeMap<String, super::CustomAttributesBulkUpdateResponse>,
    >,
    __marks: rt::Marks,
}

rt::model!(CustomAttributesBulkUpdateResponseMap {
    "results" Any results,
});
