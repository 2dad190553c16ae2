// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SetTimeOffLimitValuesRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct SetTimeOffLimitValuesRequest {
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `values`.
    pub values: Option<Vec<super::TimeOffLimitRange>>,
    __marks: rt::Marks,
}

rt::model!(SetTimeOffLimitValuesRequest {
    "metadata" Any metadata,
    "values" Any values,
});

rt::setters!(SetTimeOffLimitValuesRequest {
    0 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    1 values with_values(Vec<super::TimeOffLimitRange>) clear_values,
});
