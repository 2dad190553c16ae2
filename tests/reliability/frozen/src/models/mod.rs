// Frozen: written by an earlier generator, never again. Do not edit.

//! The data of requests and answers, one type a schema of the description.
//!
//! Every field is an `Option`: what is not set is not sent, and what the
//! service left out is `None`. A type is there when the feature of a tag
//! that uses it is on.
#[cfg(feature = "events-models")]
#[path = "d/did_pool.rs"]
mod did_pool;
#[cfg(feature = "events-models")]
pub use did_pool::DidPool;
#[cfg(any(feature = "full-api", feature = "oauth"))]
#[path = "d/duration.rs"]
mod duration;
#[cfg(any(feature = "full-api", feature = "oauth"))]
pub use duration::Duration;
#[cfg(any(feature = "full-api", feature = "oauth"))]
#[path = "g/get_thing_expand.rs"]
mod get_thing_expand;
#[cfg(any(feature = "full-api", feature = "oauth"))]
pub use get_thing_expand::GetThingExpand;
#[cfg(feature = "events-models")]
#[path = "o/option_model.rs"]
mod option_model;
#[cfg(feature = "events-models")]
pub use option_model::OptionModel;
#[cfg(any(feature = "full-api", feature = "oauth"))]
#[path = "r/response.rs"]
mod response;
#[cfg(any(feature = "full-api", feature = "oauth"))]
pub use response::{Response, ResponseInner};
#[cfg(any(feature = "full-api", feature = "oauth"))]
#[path = "s/special_thing.rs"]
mod special_thing;
#[cfg(any(feature = "full-api", feature = "oauth"))]
pub use special_thing::{
    SpecialThing, SpecialThingChannels, SpecialThingLevel, SpecialThingSign,
};
#[cfg(any(feature = "full-api", feature = "oauth"))]
#[path = "t/thing.rs"]
mod thing;
#[cfg(any(feature = "full-api", feature = "oauth"))]
pub use thing::{Thing, ThingChannels, ThingLevel, ThingSign};
#[cfg(feature = "events-models")]
#[path = "w/words.rs"]
mod words;
#[cfg(feature = "events-models")]
pub use words::Words;
