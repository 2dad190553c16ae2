// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KeyPerformanceIndicator`.
#[non_exhaustive]
pub struct KeyPerformanceIndicator {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `kpiGroup`.
    pub kpi_group: Option<super::KeyPerformanceIndicatorKpiGroup>,
    /// `kpiType`.
    pub kpi_type: Option<super::KeyPerformanceIndicatorKpiType>,
    /// `name`.
    pub name: Option<String>,
    /// `optimizationType`.
    pub optimization_type: Option<super::KeyPerformanceIndicatorOptimizationType>,
    /// `outcomeConfig`.
    pub outcome_config: Option<super::OutcomeConfig>,
    /// `problemType`.
    pub problem_type: Option<super::KeyPerformanceIndicatorProblemType>,
    /// `queues`.
    pub queues: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`.
    pub source: Option<super::KeyPerformanceIndicatorSource>,
    /// `status`.
    pub status: Option<super::KeyPerformanceIndicatorStatus>,
    /// `wrapUpCodeConfig`.
    pub wrap_up_code_config: Option<super::WrapUpCodeConfig>,
    __marks: rt::Marks,
}
/// The values of `kpiGroup` in [`KeyPerformanceIndicator`](super::KeyPerformanceIndicator).
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyPerformanceIndicatorKpiGroup {
    /// `Standard`
    Standard,
    /// `Custom`
    Custom,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `kpiType` in [`KeyPerformanceIndicator`](super::KeyPerformanceIndicator).
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyPerformanceIndicatorKpiType {
    /// `SalesConversion`
    SalesConversion,
    /// `Churn`
    Churn,
    /// `Retention`
    Retention,
    /// `SalesValue`
    SalesValue,
    /// `HandleTime`
    HandleTime,
    /// `NextContactAvoidance`
    NextContactAvoidance,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `optimizationType` in [`KeyPerformanceIndicator`](super::KeyPerformanceIndicator).
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyPerformanceIndicatorOptimizationType {
    /// `Maximization`
    Maximization,
    /// `Minimization`
    Minimization,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `problemType` in [`KeyPerformanceIndicator`](super::KeyPerformanceIndicator).
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyPerformanceIndicatorProblemType {
    /// `Classification`
    Classification,
    /// `Regression`
    Regression,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `source` in [`KeyPerformanceIndicator`](super::KeyPerformanceIndicator).
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyPerformanceIndicatorSource {
    /// `WrapUpCode`
    WrapUpCode,
    /// `Outcome`
    Outcome,
    /// `None`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`KeyPerformanceIndicator`](super::KeyPerformanceIndicator).
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyPerformanceIndicatorStatus {
    /// `Enabled`
    Enabled,
    /// `Disabled`
    Disabled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KeyPerformanceIndicator {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "id" Str id,
    "kpiGroup" Enum kpi_group,
    "kpiType" Enum kpi_type,
    "name" Str name,
    "optimizationType" Enum optimization_type,
    "outcomeConfig" Any outcome_config,
    "problemType" Enum problem_type,
    "queues" Texts queues,
    "selfUri" Str self_uri,
    "source" Enum source,
    "status" Enum status,
    "wrapUpCodeConfig" Any wrap_up_code_config,
});

rt::open_enum!(KeyPerformanceIndicatorKpiGroup {
    Standard = "Standard",
    Custom = "Custom",
});

rt::open_enum!(KeyPerformanceIndicatorKpiType {
    SalesConversion = "SalesConversion",
    Churn = "Churn",
    Retention = "Retention",
    SalesValue = "SalesValue",
    HandleTime = "HandleTime",
    NextContactAvoidance = "NextContactAvoidance",
});

rt::open_enum!(KeyPerformanceIndicatorOptimizationType {
    Maximization = "Maximization",
    Minimization = "Minimization",
});

rt::open_enum!(KeyPerformanceIndicatorProblemType {
    Classification = "Classification",
    Regression = "Regression",
});

rt::open_enum!(KeyPerformanceIndicatorSource {
    WrapUpCode = "WrapUpCode",
    Outcome = "Outcome",
    None = "None",
});

rt::open_enum!(KeyPerformanceIndicatorStatus {
    Enabled = "Enabled",
    Disabled = "Disabled",
});
