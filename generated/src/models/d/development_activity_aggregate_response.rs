// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DevelopmentActivityAggregateResponse`.
#[non_exhaustive]
pub struct DevelopmentActivityAggregateResponse {
    /// `results`.
    pub results: Option<
        Vec<super::DevelopmentActivityAggregateQueryResponseGroupedData>,
    >,
    __marks: rt::Marks,
}

rt::model!(DevelopmentActivityAggregateResponse {
    "results" Any results,
});
