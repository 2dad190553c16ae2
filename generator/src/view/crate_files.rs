//! Files that there is one of: `lib.rs`, the module lists, `Cargo.toml`,
//! `README.md`.

use askama::Template;

use super::{ModelGroup, default_features, has_events};
use crate::Options;
use crate::ir::Api;
use crate::naming::Names;
use crate::sink::{Code, Doc, Ident, Markdown, StrLit, TomlStr, is_invisible};

/// The views of the files.
pub(crate) struct CrateFiles {
    pub(crate) lib: LibFile,
    pub(crate) apis: ApisFile,
    pub(crate) models: ModelsFile,
    pub(crate) manifest: CargoFile,
    pub(crate) readme: ReadmeFile,
}

#[derive(Template)]
#[template(path = "lib.rs.askama", escape = "none")]
pub(crate) struct LibFile {
    doc: Doc,
    apis: Vec<ApiRow>,
    has_events: bool,
}

#[derive(Template)]
#[template(path = "apis.rs.askama", escape = "none")]
pub(crate) struct ApisFile {
    apis: Vec<ApiModule>,
}

#[derive(Template)]
#[template(path = "models.rs.askama", escape = "none")]
pub(crate) struct ModelsFile {
    files: Vec<ModelModule>,
}

#[derive(Template)]
#[template(path = "Cargo.toml.askama", escape = "none")]
pub(crate) struct CargoFile {
    package: TomlStr,
    description: TomlStr,
    version: TomlStr,
    runtime_path: TomlStr,
    default_features: Vec<Code>,
    features: Vec<Code>,
    has_events: bool,
    standalone: bool,
}

#[derive(Template)]
#[template(path = "README.md.askama", escape = "none")]
pub(crate) struct ReadmeFile {
    package: Markdown,
    title: Markdown,
    version: TomlStr,
    api_version: Markdown,
    operations: usize,
    models: usize,
    event_models: usize,
    has_events: bool,
    default_features: Vec<Code>,
    example_feature: TomlStr,
    apis: Vec<ApiRow>,
}

#[derive(Clone)]
struct ApiRow {
    feature: Code,
    name: Ident,
    tag: Markdown,
    operations: usize,
    models: usize,
}

struct ApiModule {
    feature: StrLit,
    module: Ident,
    name: Ident,
}

struct ModelModule {
    gate: Code,
    path: StrLit,
    module: Ident,
    types: Vec<Ident>,
}

/// Makes the views.
pub(crate) fn crate_files(
    api: &Api,
    names: &Names,
    groups: &[ModelGroup],
    options: &Options,
) -> CrateFiles {
    let rows: Vec<ApiRow> = api
        .tags
        .iter()
        .zip(&names.tags)
        .enumerate()
        .map(|(tag, (described, own))| ApiRow {
            feature: Code::new(own.feature.clone()),
            name: own.api.clone(),
            tag: Markdown::new(&described.name),
            operations: api
                .operations
                .iter()
                .filter(|operation| operation.tags.contains(&tag))
                .count(),
            models: groups
                .iter()
                .filter(|group| group.tags.contains(&tag))
                .filter(|group| names.modules.get(group.root.0).is_some())
                .count(),
        })
        .collect();
    let (defaults, _) = default_features(names, options);
    // Feature names are letters, digits and hyphens: see `TagNames::feature`.
    let feature = |name: &String| Code::new(name.clone());
    let mut doc = Doc::default();
    doc.labelled(
        "A client for ",
        &format!("{}, version {}.", api.title, api.version),
    );
    if !api.description.trim().is_empty() {
        doc.gap();
        doc.text(&api.description);
    }
    let events = has_events(groups);
    CrateFiles {
        lib: LibFile {
            doc: doc.inner(),
            apis: rows.clone(),
            has_events: events,
        },
        apis: ApisFile {
            apis: names
                .tags
                .iter()
                .map(|own| ApiModule {
                    feature: StrLit::new(&own.feature),
                    module: own.module.clone(),
                    name: own.api.clone(),
                })
                .collect(),
        },
        models: ModelsFile {
            files: groups
                .iter()
                .filter_map(|group| {
                    Some(ModelModule {
                        gate: group.gate(names),
                        path: StrLit::new(&group.path(names)),
                        module: names.modules.get(group.root.0)?.clone(),
                        types: group
                            .members
                            .iter()
                            .filter_map(|id| names.types.get(id.0).cloned())
                            .collect(),
                    })
                })
                .collect(),
        },
        manifest: CargoFile {
            package: TomlStr::new(&options.package),
            description: TomlStr::new(&format!("A client for {}", one_line(&api.title))),
            version: TomlStr::new(&options.version),
            runtime_path: TomlStr::new(&options.runtime_path),
            default_features: defaults.iter().map(feature).collect(),
            features: names.tags.iter().map(|own| feature(&own.feature)).collect(),
            has_events: events,
            standalone: options.standalone,
        },
        readme: ReadmeFile {
            package: Markdown::new(&options.package),
            title: Markdown::new(&api.title),
            version: TomlStr::new(&options.version),
            api_version: Markdown::new(&api.version),
            operations: api.operations.len(),
            models: api
                .schemas
                .iter()
                .filter(|schema| schema.origin == crate::ir::Origin::Named)
                .count(),
            event_models: groups.iter().filter(|group| group.tags.is_empty()).count(),
            has_events: events,
            default_features: defaults
                .iter()
                .map(|feature| Code::new(feature.clone()))
                .collect(),
            example_feature: names
                .tags
                .iter()
                .find(|own| own.feature == "users")
                .or(names.tags.first())
                .map_or_else(|| TomlStr::new("full"), |own| TomlStr::new(&own.feature)),
            apis: rows,
        },
    }
}

/// A text on one line. Cargo hands it to the compiler as an environment
/// variable, which takes no NUL.
fn one_line(text: &str) -> String {
    let shown: String = text
        .chars()
        .map(|c| {
            if c.is_control() || is_invisible(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}
