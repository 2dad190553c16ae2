// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestCompleteData`.
#[non_exhaustive]
pub struct ContestCompleteData {
    /// `anonymization`.
    pub anonymization: Option<super::ContestCompleteDataAnonymization>,
    /// `dateEnd`.
    pub date_end: Option<rt::Date>,
    /// `metrics`.
    pub metrics: Option<Vec<super::ContestDataMetrics>>,
    /// `prizes`.
    pub prizes: Option<Vec<super::ContestDataPrizes>>,
    /// `winners`.
    pub winners: Option<Vec<super::ContestDataWinners>>,
    __marks: rt::Marks,
}
/// The values of `anonymization` in [`ContestCompleteData`](super::ContestCompleteData).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContestCompleteDataAnonymization {
    /// `NoAnonymization`
    NoAnonymization,
    /// `All`
    All,
    /// `AllExceptTop`
    AllExceptTop,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContestCompleteData {
    "anonymization" Enum anonymization,
    "dateEnd" Date date_end,
    "metrics" Any metrics,
    "prizes" Any prizes,
    "winners" Any winners,
});

rt::open_enum!(ContestCompleteDataAnonymization {
    NoAnonymization = "NoAnonymization",
    All = "All",
    AllExceptTop = "AllExceptTop",
});
