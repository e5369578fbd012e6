extension Settings {
    /// The same settings with everything that is written in one folder: for trying out without root.
    package func moved(toState folder: String) -> Settings {
        var settings = self
        settings.store = folder + "/pactwatch.sqlite"
        settings.alerts.text?.path = folder + "/log/alerts.log"
        settings.alerts.ndjson?.path = folder + "/log/alerts.ndjson"
        return settings
    }
}
