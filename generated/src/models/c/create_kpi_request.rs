// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateKpiRequest`.
///
/// The service requires `kpiType`, `name`, `source` in requests.
#[non_exhaustive]
pub struct CreateKpiRequest {
    /// `description`.
    pub description: Option<String>,
    /// `kpiType`, required.
    pub kpi_type: Option<super::CreateKpiRequestKpiType>,
    /// `name`, required.
    pub name: Option<String>,
    /// `source`, required.
    pub source: Option<super::CreateKpiRequestSource>,
    /// `wrapUpCodeConfig`.
    pub wrap_up_code_config: Option<super::WrapUpCodeConfig>,
    __marks: rt::Marks,
}
/// The values of `kpiType` in [`CreateKpiRequest`](super::CreateKpiRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateKpiRequestKpiType {
    /// `SalesConversion`
    SalesConversion,
    /// `Churn`
    Churn,
    /// `Retention`
    Retention,
    /// `SalesValue`
    SalesValue,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `source` in [`CreateKpiRequest`](super::CreateKpiRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateKpiRequestSource {
    /// `WrapUpCode`
    WrapUpCode,
    /// `Outcome`
    Outcome,
    /// `None`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateKpiRequest {
    "description" Str description,
    "kpiType" Enum kpi_type,
    "name" Str name,
    "source" Enum source,
    "wrapUpCodeConfig" Any wrap_up_code_config,
});

rt::setters!(CreateKpiRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 kpi_type with_kpi_type(impl Into<super::CreateKpiRequestKpiType>) clear_kpi_type,
    2 name with_name(impl Into<String>) clear_name,
    3 source with_source(impl Into<super::CreateKpiRequestSource>) clear_source,
    4 wrap_up_code_config with_wrap_up_code_config(super::WrapUpCodeConfig) clear_wrap_up_code_config,
});

rt::open_enum!(CreateKpiRequestKpiType {
    SalesConversion = "SalesConversion",
    Churn = "Churn",
    Retention = "Retention",
    SalesValue = "SalesValue",
});

rt::open_enum!(CreateKpiRequestSource {
    WrapUpCode = "WrapUpCode",
    Outcome = "Outcome",
    None = "None",
});
