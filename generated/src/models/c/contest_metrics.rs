// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestMetrics`.
///
/// The service requires `id`, `minimumQualifier`, `weight` in requests.
#[non_exhaustive]
pub struct ContestMetrics {
    /// `id`, required.
    pub id: Option<String>,
    /// `minimumQualifier`, required.
    pub minimum_qualifier: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weight`, required.
    pub weight: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ContestMetrics {
    "id" Str id,
    "minimumQualifier" Int minimum_qualifier,
    "name" Str name,
    "selfUri" Str self_uri,
    "weight" Int weight,
});

rt::setters!(ContestMetrics {
    0 id with_id(impl Into<String>) clear_id,
    1 minimum_qualifier with_minimum_qualifier(i64) clear_minimum_qualifier,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    4 weight with_weight(i64) clear_weight,
});
