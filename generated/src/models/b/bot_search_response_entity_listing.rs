// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotSearchResponseEntityListing`.
#[non_exhaustive]
pub struct BotSearchResponseEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::BotSearchResponse>>,
    __marks: rt::Marks,
}

rt::model!(BotSearchResponseEntityListing {
    "entities" Any entities,
});
