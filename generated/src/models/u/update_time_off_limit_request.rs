// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateTimeOffLimitRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct UpdateTimeOffLimitRequest {
    /// `defaultLimitMinutes`.
    pub default_limit_minutes: Option<i64>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    __marks: rt::Marks,
}

rt::model!(UpdateTimeOffLimitRequest {
    "defaultLimitMinutes" Int default_limit_minutes,
    "metadata" Any metadata,
});

rt::setters!(UpdateTimeOffLimitRequest {
    0 default_limit_minutes with_default_limit_minutes(i64) clear_default_limit_minutes,
    1 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
});
