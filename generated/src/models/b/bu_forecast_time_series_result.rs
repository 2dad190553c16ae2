// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuForecastTimeSeriesResult`.
#[non_exhaustive]
pub struct BuForecastTimeSeriesResult {
    /// `forecastType`.
    pub forecast_type: Option<super::BuForecastTimeSeriesResultForecastType>,
    /// `forecastingMethod`.
    pub forecasting_method: Option<super::BuForecastTimeSeriesResultForecastingMethod>,
    /// `metric`.
    pub metric: Option<super::BuForecastTimeSeriesResultMetric>,
    __marks: rt::Marks,
}
/// The values of `forecastType` in [`BuForecastTimeSeriesResult`](super::BuForecastTimeSeriesResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuForecastTimeSeriesResultForecastType {
    /// `LongTerm`
    LongTerm,
    /// `ShortTerm`
    ShortTerm,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `forecastingMethod` in [`BuForecastTimeSeriesResult`](super::BuForecastTimeSeriesResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuForecastTimeSeriesResultForecastingMethod {
    /// `AutoRegressiveIntegratedMovingAverage`
    AutoRegressiveIntegratedMovingAverage,
    /// `MovingAverage`
    MovingAverage,
    /// `SingleExponentialSmoothing`
    SingleExponentialSmoothing,
    /// `RandomWalk`
    RandomWalk,
    /// `DecompositionUsingAdditiveSeasonality`
    DecompositionUsingAdditiveSeasonality,
    /// `DecompositionUsingMultiplicativeSeasonality`
    DecompositionUsingMultiplicativeSeasonality,
    /// `HoltWintersAdditiveSeasonality`
    HoltWintersAdditiveSeasonality,
    /// `HoltWintersAdditiveSeasonalityWithDampedTrend`
    HoltWintersAdditiveSeasonalityWithDampedTrend,
    /// `HoltWintersMultiplicativeSeasonality`
    HoltWintersMultiplicativeSeasonality,
    /// `HoltWintersMultiplicativeSeasonalityWithDampedTrend`
    HoltWintersMultiplicativeSeasonalityWithDampedTrend,
    /// `DampedLinearExponentialSmoothing`
    DampedLinearExponentialSmoothing,
    /// `DoubleExponentialSmoothing`
    DoubleExponentialSmoothing,
    /// `DoubleMovingAverage`
    DoubleMovingAverage,
    /// `LinearExponentialSmoothing`
    LinearExponentialSmoothing,
    /// `LinearWeightedMovingAverage`
    LinearWeightedMovingAverage,
    /// `PointEstimateUsingDampedLinearExponentialSmoothing`
    PointEstimateUsingDampedLinearExponentialSmoothing,
    /// `PointEstimateUsingDoubleExponentialSmoothing`
    PointEstimateUsingDoubleExponentialSmoothing,
    /// `PointEstimateUsingLatestWeek`
    PointEstimateUsingLatestWeek,
    /// `PointEstimateUsingLinearExponentialSmoothing`
    PointEstimateUsingLinearExponentialSmoothing,
    /// `PointEstimateUsingWeightedAverage`
    PointEstimateUsingWeightedAverage,
    /// `CurveFit`
    CurveFit,
    /// `MultiLinearRegression`
    MultiLinearRegression,
    /// `DynamicHarmonicRegression`
    DynamicHarmonicRegression,
    /// `Theta`
    Theta,
    /// `Ensemble`
    Ensemble,
    /// `Other`
    Other,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `metric` in [`BuForecastTimeSeriesResult`](super::BuForecastTimeSeriesResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuForecastTimeSeriesResultMetric {
    /// `Offered`
    Offered,
    /// `AverageHandleTimeSeconds`
    AverageHandleTimeSeconds,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuForecastTimeSeriesResult {
    "forecastType" Enum forecast_type,
    "forecastingMethod" Enum forecasting_method,
    "metric" Enum metric,
});

rt::open_enum!(BuForecastTimeSeriesResultForecastType {
    LongTerm = "LongTerm",
    ShortTerm = "ShortTerm",
});

rt::open_enum!(BuForecastTimeSeriesResultForecastingMethod {
    AutoRegressiveIntegratedMovingAverage = "AutoRegressiveIntegratedMovingAverage",
    MovingAverage = "MovingAverage",
    SingleExponentialSmoothing = "SingleExponentialSmoothing",
    RandomWalk = "RandomWalk",
    DecompositionUsingAdditiveSeasonality = "DecompositionUsingAdditiveSeasonality",
    DecompositionUsingMultiplicativeSeasonality = "DecompositionUsingMultiplicativeSeasonality",
    HoltWintersAdditiveSeasonality = "HoltWintersAdditiveSeasonality",
    HoltWintersAdditiveSeasonalityWithDampedTrend = "HoltWintersAdditiveSeasonalityWithDampedTrend",
    HoltWintersMultiplicativeSeasonality = "HoltWintersMultiplicativeSeasonality",
    HoltWintersMultiplicativeSeasonalityWithDampedTrend = "HoltWintersMultiplicativeSeasonalityWithDampedTrend",
    DampedLinearExponentialSmoothing = "DampedLinearExponentialSmoothing",
    DoubleExponentialSmoothing = "DoubleExponentialSmoothing",
    DoubleMovingAverage = "DoubleMovingAverage",
    LinearExponentialSmoothing = "LinearExponentialSmoothing",
    LinearWeightedMovingAverage = "LinearWeightedMovingAverage",
    PointEstimateUsingDampedLinearExponentialSmoothing = "PointEstimateUsingDampedLinearExponentialSmoothing",
    PointEstimateUsingDoubleExponentialSmoothing = "PointEstimateUsingDoubleExponentialSmoothing",
    PointEstimateUsingLatestWeek = "PointEstimateUsingLatestWeek",
    PointEstimateUsingLinearExponentialSmoothing = "PointEstimateUsingLinearExponentialSmoothing",
    PointEstimateUsingWeightedAverage = "PointEstimateUsingWeightedAverage",
    CurveFit = "CurveFit",
    MultiLinearRegression = "MultiLinearRegression",
    DynamicHarmonicRegression = "DynamicHarmonicRegression",
    Theta = "Theta",
    Ensemble = "Ensemble",
    Other = "Other",
});

rt::open_enum!(BuForecastTimeSeriesResultMetric {
    Offered = "Offered",
    AverageHandleTimeSeconds = "AverageHandleTimeSeconds",
});
