// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchShiftTradeRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct PatchShiftTradeRequest {
    /// `acceptableIntervals`.
    pub acceptable_intervals: Option<super::ListWrapperInterval>,
    /// `expiration`.
    pub expiration: Option<super::ValueWrapperDate>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `receivingUserId`.
    pub receiving_user_id: Option<super::ValueWrapperString>,
    __marks: rt::Marks,
}

rt::model!(PatchShiftTradeRequest {
    "acceptableIntervals" Any acceptable_intervals,
    "expiration" Any expiration,
    "metadata" Any metadata,
    "receivingUserId" Any receiving_user_id,
});

rt::setters!(PatchShiftTradeRequest {
    0 acceptable_intervals with_acceptable_intervals(super::ListWrapperInterval) clear_acceptable_intervals,
    1 expiration with_expiration(super::ValueWrapperDate) clear_expiration,
    2 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    3 receiving_user_id with_receiving_user_id(super::ValueWrapperString) clear_receiving_user_id,
});
