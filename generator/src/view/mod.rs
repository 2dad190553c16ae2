//! Views: the flat structs that templates print, and every decision about what
//! is printed. A view holds sink types, counts and flags only.

mod api;
mod crate_files;
mod docs;
mod locked;
mod model;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use crate::Options;
use crate::ir::{Api, Origin, Schema, SchemaId};
use crate::naming::Names;
use crate::sink::Code;

pub(crate) use api::ApiFile;
pub(crate) use crate_files::crate_files;
pub(crate) use locked::lock;
pub(crate) use model::ModelFile;

/// Feature that turns on all tags.
pub(crate) const FULL_FEATURE: &str = "full";

/// Feature of the models that no operation reaches.
pub(crate) const EVENTS_FEATURE: &str = "events-models";

/// One file of models: its schemas and the features that turn it on.
#[derive(Debug)]
pub(crate) struct ModelGroup {
    /// The schema that gives the file its name.
    pub(crate) root: SchemaId,
    /// The root, then what is nested in it.
    pub(crate) members: Vec<SchemaId>,
    /// Indices of the tags that turn it on.
    pub(crate) tags: BTreeSet<usize>,
    /// Whether the feature of event models turns it on.
    pub(crate) in_events: bool,
}

/// The files of models, sorted by the name of the root.
pub(crate) fn model_groups(api: &Api, names: &Names, with_events: bool) -> Vec<ModelGroup> {
    let mut groups: BTreeMap<&str, ModelGroup> = BTreeMap::new();
    for (index, schema) in api.schemas.iter().enumerate() {
        let id = SchemaId(index);
        let root = root(api, id);
        let group = groups.entry(names.ty(root)).or_insert_with(|| ModelGroup {
            root,
            members: Vec::new(),
            tags: BTreeSet::new(),
            in_events: false,
        });
        group.members.push(id);
        group.tags.extend(schema.reached_by.iter().copied());
        group.in_events |= schema.in_events;
    }
    for group in groups.values_mut() {
        let root = group.root;
        group.members.sort_by_key(|id| (*id != root, names.ty(*id)));
    }
    groups
        .into_values()
        .filter(|group| with_events || !group.tags.is_empty())
        .map(|group| ModelGroup {
            in_events: group.in_events && with_events,
            ..group
        })
        .collect()
}

/// The schema whose file a schema stands in: itself, or the owner around it.
fn root(api: &Api, mut id: SchemaId) -> SchemaId {
    // Owners are finite: each was lifted before what is nested in it.
    for _ in 0..=api.schemas.len() {
        match api.schema(id).map(|schema: &Schema| &schema.origin) {
            Some(Origin::Property { owner, .. }) => id = *owner,
            _ => break,
        }
    }
    id
}

impl ModelGroup {
    /// The `cfg` predicate of the file.
    pub(crate) fn gate(&self, names: &Names) -> Code {
        let mut features: Vec<&str> = self
            .tags
            .iter()
            .filter_map(|tag| names.tags.get(*tag))
            .map(|tag| tag.feature.as_str())
            .collect();
        if self.in_events {
            features.push(EVENTS_FEATURE);
        }
        features.sort_unstable();
        let tests: Vec<String> = features
            .iter()
            .map(|feature| format!("feature = \"{feature}\""))
            .collect();
        Code::new(match tests.as_slice() {
            [one] => one.clone(),
            many => format!("any({})", many.join(", ")),
        })
    }

    /// Path of the file in `src/models/`.
    pub(crate) fn path(&self, names: &Names) -> String {
        let module = names
            .modules
            .get(self.root.0)
            .map_or("model", |module| module.as_str());
        let folder = module
            .chars()
            .next()
            .filter(char::is_ascii_alphanumeric)
            .unwrap_or('_');
        format!("{folder}/{module}.rs")
    }
}

/// The views of all files of models, in the order of the groups.
pub(crate) fn model_files<'a>(
    api: &'a Api,
    names: &'a Names,
    groups: &'a [ModelGroup],
) -> impl Fn(usize) -> Option<ModelFile> + Sync + 'a {
    let context = model::Context::new(api);
    move |index| {
        let group = groups.get(index)?;
        Some(model::file(api, names, &group.members, &context))
    }
}

/// The view of a tag's file.
pub(crate) fn api_file(api: &Api, names: &Names, tag: usize) -> Option<ApiFile> {
    api::file(api, names, tag)
}

/// Whether any schema stands behind the feature of event models.
pub(crate) fn has_events(groups: &[ModelGroup]) -> bool {
    groups.iter().any(|group| group.in_events)
}

/// The default features that the crate can have, and the wanted ones that it
/// can not; all of them where none is wanted.
pub(crate) fn default_features(names: &Names, options: &Options) -> (Vec<String>, Vec<String>) {
    if options.default_features.is_empty() {
        return (vec![FULL_FEATURE.to_owned()], Vec::new());
    }
    options
        .default_features
        .iter()
        .cloned()
        .partition(|wanted| names.tags.iter().any(|tag| tag.feature == *wanted))
}
