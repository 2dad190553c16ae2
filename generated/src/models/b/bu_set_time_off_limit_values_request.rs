// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuSetTimeOffLimitValuesRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct BuSetTimeOffLimitValuesRequest {
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `values`.
    pub values: Option<Vec<super::BuTimeOffLimitRange>>,
    __marks: rt::Marks,
}

rt::model!(BuSetTimeOffLimitValuesRequest {
    "metadata" Any metadata,
    "values" Any values,
});

rt::setters!(BuSetTimeOffLimitValuesRequest {
    0 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    1 values with_values(Vec<super::BuTimeOffLimitRange>) clear_values,
});
