// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AiScoring`.
#[non_exhaustive]
pub struct AiScoring {
    /// `dateLastChanged`.
    pub date_last_changed: Option<rt::DateTime>,
    /// `failureType`.
    pub failure_type: Option<super::AiScoringFailureType>,
    /// `pending`.
    pub pending: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `failureType` in [`AiScoring`](super::AiScoring).
#[derive(Clone)]
#[non_exhaustive]
pub enum AiScoringFailureType {
    /// `QuotaReached`
    QuotaReached,
    /// `ParsingError`
    ParsingError,
    /// `ServiceError`
    ServiceError,
    /// `InvalidRequest`
    InvalidRequest,
    /// `DuplicateFormSameAgent`
    DuplicateFormSameAgent,
    /// `Unauthorized`
    Unauthorized,
    /// `DuplicateAutomatedFormWithCopiedScore`
    DuplicateAutomatedFormWithCopiedScore,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AiScoring {
    "dateLastChanged" DateTime date_last_changed,
    "failureType" Enum failure_type,
    "pending" Bool pending,
});

rt::setters!(AiScoring {
    0 date_last_changed with_date_last_changed(impl Into<rt::DateTime>) clear_date_last_changed,
    1 failure_type with_failure_type(impl Into<super::AiScoringFailureType>) clear_failure_type,
    2 pending with_pending(bool) clear_pending,
});

rt::open_enum!(AiScoringFailureType {
    QuotaReached = "QuotaReached",
    ParsingError = "ParsingError",
    ServiceError = "ServiceError",
    InvalidRequest = "InvalidRequest",
    DuplicateFormSameAgent = "DuplicateFormSameAgent",
    Unauthorized = "Unauthorized",
    DuplicateAutomatedFormWithCopiedScore = "DuplicateAutomatedFormWithCopiedScore",
});
