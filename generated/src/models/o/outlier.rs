// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Outlier`.
#[non_exhaustive]
pub struct Outlier {
    /// `anomaly`.
    pub anomaly: Option<super::OutlierAnomaly>,
    /// `normalizedValue`.
    pub normalized_value: Option<f64>,
    /// `timestamp`.
    pub timestamp: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `anomaly` in [`Outlier`](super::Outlier).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutlierAnomaly {
    /// `AdditiveOutlier`
    AdditiveOutlier,
    /// `InnovativeOutlier`
    InnovativeOutlier,
    /// `LevelShift`
    LevelShift,
    /// `SeasonalLevelShift`
    SeasonalLevelShift,
    /// `TemporaryChange`
    TemporaryChange,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Outlier {
    "anomaly" Enum anomaly,
    "normalizedValue" Float normalized_value,
    "timestamp" DateTime timestamp,
});

rt::open_enum!(OutlierAnomaly {
    AdditiveOutlier = "AdditiveOutlier",
    InnovativeOutlier = "InnovativeOutlier",
    LevelShift = "LevelShift",
    SeasonalLevelShift = "SeasonalLevelShift",
    TemporaryChange = "TemporaryChange",
});
