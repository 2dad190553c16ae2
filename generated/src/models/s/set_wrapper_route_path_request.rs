// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SetWrapperRoutePathRequest`.
#[non_exhaustive]
pub struct SetWrapperRoutePathRequest {
    /// `values`.
    pub values: Option<Vec<super::RoutePathRequest>>,
    __marks: rt::Marks,
}

rt::model!(SetWrapperRoutePathRequest {
    "values" Any values,
});

rt::setters!(SetWrapperRoutePathRequest {
    0 values with_values(Vec<super::RoutePathRequest>) clear_values,
});
