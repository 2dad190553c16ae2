// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuShortTermForecastListing`.
#[non_exhaustive]
pub struct BuShortTermForecastListing {
    /// `entities`.
    pub entities: Option<Vec<super::BuShortTermForecastListItem>>,
    __marks: rt::Marks,
}

rt::model!(BuShortTermForecastListing {
    "entities" Any entities,
});
