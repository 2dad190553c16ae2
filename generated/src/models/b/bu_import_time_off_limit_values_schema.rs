// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuImportTimeOffLimitValuesSchema`.
#[non_exhaustive]
pub struct BuImportTimeOffLimitValuesSchema {
    /// `limitValues`, required.
    pub limit_values: Option<Vec<super::BuImportTimeOffLimitValue>>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    __marks: rt::Marks,
}

rt::model!(BuImportTimeOffLimitValuesSchema {
    "limitValues" Any limit_values,
    "metadata" Any metadata,
});
