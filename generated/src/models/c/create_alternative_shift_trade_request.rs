// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateAlternativeShiftTradeRequest`.
///
/// The service requires `alternativeShiftTradeGranularity`, `jobId` in requests.
#[non_exhaustive]
pub struct CreateAlternativeShiftTradeRequest {
    /// `alternativeShiftTradeGranularity`, required.
    pub alternative_shift_trade_granularity: Option<
        super::CreateAlternativeShiftTradeRequestAlternativeShiftTradeGranularity,
    >,
    /// `dropShiftReferenceKeys`.
    pub drop_shift_reference_keys: Option<Vec<String>>,
    /// `expirationDate`.
    pub expiration_date: Option<rt::DateTime>,
    /// `jobId`, required.
    pub job_id: Option<String>,
    /// `pickupShiftReferenceKeys`.
    pub pickup_shift_reference_keys: Option<Vec<String>>,
    /// `reviewNote`.
    pub review_note: Option<String>,
    __marks: rt::Marks,
}
/// The values of `alternativeShiftTradeGranularity` in [`CreateAlternativeShiftTradeRequest`](super::CreateAlternativeShiftTradeRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateAlternativeShiftTradeRequestAlternativeShiftTradeGranularity {
    /// `Daily`
    Daily,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateAlternativeShiftTradeRequest {
    "alternativeShiftTradeGranularity" Enum alternative_shift_trade_granularity,
    "dropShiftReferenceKeys" Texts drop_shift_reference_keys,
    "expirationDate" DateTime expiration_date,
    "jobId" Str job_id,
    "pickupShiftReferenceKeys" Texts pickup_shift_reference_keys,
    "reviewNote" Str review_note,
});

rt::setters!(CreateAlternativeShiftTradeRequest {
    0 alternative_shift_trade_granularity with_alternative_shift_trade_granularity(impl Into<super::CreateAlternativeShiftTradeRequestAlternativeShiftTradeGranularity>) clear_alternative_shift_trade_granularity,
    1 drop_shift_reference_keys with_drop_shift_reference_keys(Vec<String>) clear_drop_shift_reference_keys,
    2 expiration_date with_expiration_date(impl Into<rt::DateTime>) clear_expiration_date,
    3 job_id with_job_id(impl Into<String>) clear_job_id,
    4 pickup_shift_reference_keys with_pickup_shift_reference_keys(Vec<String>) clear_pickup_shift_reference_keys,
    5 review_note with_review_note(impl Into<String>) clear_review_note,
});

rt::open_enum!(CreateAlternativeShiftTradeRequestAlternativeShiftTradeGranularity {
    Daily = "Daily",
});
